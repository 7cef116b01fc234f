// Catch's main, alone in this file: it takes long to compile.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
