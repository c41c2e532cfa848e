package dev.lintel.dialects.terraform.evaluate;

/** Floating point as Go's library computes it, to the last bit. */
final class GoMath {
  private static final int FAR = 1 << 12;

  private GoMath() {}

  /** After Go's {@code math.Pow}: by squaring, mantissa and exponent apart. */
  static double pow(double x, double y) {
    if (y == 0 || x == 1) return 1;
    if (y == 1) return x;
    if (x == 0) return y < 0 ? Double.POSITIVE_INFINITY : 0;
    if (y == 0.5) return Math.sqrt(x);
    if (y == -0.5) return 1 / Math.sqrt(x);
    double whole = Math.floor(Math.abs(y));
    double part = Math.abs(y) - whole;
    if (part != 0 && x < 0) return Double.NaN;
    if (whole >= 0x1p63) return huge(x, y);
    double result = 1;
    if (part != 0) {
      if (part > 0.5) {
        part--;
        whole++;
      }
      result = StrictMath.exp(part * StrictMath.log(x));
    }
    return raised(x, (long) whole, result, y < 0);
  }

  private static double huge(double x, double y) {
    if (x == -1) return 1;
    return (Math.abs(x) < 1) == (y > 0) ? 0 : Double.POSITIVE_INFINITY;
  }

  private static double raised(double x, long times, double result, boolean inverted) {
    int exponent = 0;
    int power = Math.getExponent(x) + 1;
    double mantissa = Math.scalb(x, -power);
    for (long i = times; i != 0; i >>= 1) {
      if (power < -FAR || FAR < power) {
        exponent += power;
        break;
      }
      if ((i & 1) == 1) {
        result *= mantissa;
        exponent += power;
      }
      mantissa *= mantissa;
      power <<= 1;
      if (mantissa < 0.5) {
        mantissa += mantissa;
        power--;
      }
    }
    return inverted ? Math.scalb(1 / result, -exponent) : Math.scalb(result, exponent);
  }
}
