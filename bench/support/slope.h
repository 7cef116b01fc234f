#pragma once

namespace dragoman::bench {

/// The slope of a line through points, by least squares.
class Slope {
 public:
  void add(double x, double y) {
    n_ += 1;
    x_ += x;
    y_ += y;
    xx_ += x * x;
    xy_ += x * y;
  }
  double value() const {
    const double spread = n_ * xx_ - x_ * x_;
    return spread == 0 ? 0 : (n_ * xy_ - x_ * y_) / spread;
  }

 private:
  double n_ = 0, x_ = 0, y_ = 0, xx_ = 0, xy_ = 0;
};

}  // namespace dragoman::bench
