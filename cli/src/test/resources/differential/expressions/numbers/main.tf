# Numbers: functions, formatting, big and small.

output "abs" { value = [abs(23), abs(0), abs(-12.4), abs("-5")] }
output "ceil" { value = [ceil(5), ceil(5.1), ceil(-5.1), ceil(-0.5)] }
output "floor" { value = [floor(5), floor(4.9), floor(-4.1), floor(0.5)] }
output "floor_huge" { value = floor(123456789012345678901234567890.7) }
output "max" { value = [max(12, 54, 3), max(-1), max(1.5, 1.25), max([1, 9, 3]...)] }
output "min" { value = [min(12, 54, 3), min(-1), min(1.5, 1.25), min([4, 2, 3]...)] }
output "signum" { value = [signum(-13), signum(0), signum(344)] }
output "pow" { value = [pow(3, 2), pow(4, 0), pow(2, -1), pow(2, 0.5), pow(0, 0), pow(2, 62)] }
output "pow_text" { value = "${pow(2, 100)} ${pow(10, 30)} ${pow(1.1, 3)} ${pow(2, -3)}" }
output "pow_large" { value = pow(2, 100) }
output "pow_ten" { value = pow(10, 20) }
output "log" { value = [log(16, 2), log(100, 10), log(8, 2), log(1, 10)] }
output "log_fraction" { value = log(50, 10) }
output "log_ceil" { value = ceil(log(15, 2)) }
output "parseint" { value = [parseint("100", 10), parseint("FF", 16), parseint("-10", 2), parseint("1011111011101111", 2)] }
output "parseint_62" { value = [parseint("aA", 62), parseint("zz", 36), parseint("0", 10)] }
output "parseint_big" { value = parseint("123456789012345678901234567890", 10) }
output "parseint_plus" { value = parseint("+7", 10) }
output "sum" { value = [sum([10, 13, 6, 4.5]), sum([1]), sum(["1", 2]), sum([0.1, 0.2])] }
output "sum_set" { value = sum(toset([1, 2, 2, 3])) }
output "sum_big" { value = sum([9007199254740993, 1]) }
output "range" { value = [range(3), range(0), range(1, 4), range(1, 8, 2), range(4, 1), range(10, 5, -2), range(-2)] }
output "range_fraction" { value = [range(0, 1, 0.25), range(2.5)] }

output "arithmetic" { value = [1 + 2, 1 - 2, 2 * 3, 7 / 2, 7 % 3, -7 % 3, 7 % -3, -7] }
output "arithmetic_fraction" { value = [0.1 + 0.2, 0.1 * 3, 1.1 - 1, 5.5 % 2, 1e3 + 1] }
output "third" { value = 1 / 3 }
output "third_back" { value = 1 / 3 * 3 }
output "two_thirds_rounded" { value = floor(2 / 3 * 100) }
output "integer_division" { value = floor(10 / 4) }
output "exponents" { value = [1e2, 1E+2, 1e-2, 12.5e1, 0.5] }
output "big" { value = 123456789012345678901234567890 }
output "big_sum" { value = 9007199254740993 + 1 }
output "big_product" { value = 123456789012345678901234567890 * 987654321098765432109876543210 }
output "big_fraction" { value = 123456789012345.123456789012345 }
output "tiny" { value = 0.000000000000000000001 }
output "negative_zero" { value = -0 }
output "leading_zero" { value = 007 }

output "text_integer" { value = "${10}" }
output "text_fraction" { value = "${1.50}" }
output "text_exponent" { value = "${1e6} ${1e-7} ${1e21} ${1.5e300}" }
output "text_big" { value = "${123456789012345678901234567890}" }
output "text_power" { value = "${pow(2, 70)}" }
output "text_sum" { value = "${0.1 + 0.2}" }
output "text_half" { value = "${7 / 2}" }
output "text_third" { value = "${1 / 3}" }
output "text_two_thirds" { value = tostring(2 / 3) }
output "text_negative" { value = "${-5}x${-0.5}" }
output "text_product" { value = "${1.1 * 1.1}" }
output "text_seven_eighths" { value = "${7 / 8} ${1 / 10} ${3 / 1000}" }
output "tonumber" { value = [tonumber("1"), tonumber("1.5"), tonumber("-3"), tonumber("1e3"), tonumber(7), tonumber("007"), tonumber("0.10")] }
output "tonumber_plus" { value = tonumber("+1") }
output "tonumber_dot" { value = [tonumber(".5"), tonumber("5.")] }
output "tonumber_big" { value = tonumber("123456789012345678901234567890.5") }
output "comparison" { value = [1 < 2, 2 <= 2, 3 > 4, 4 >= 4, 1 == 1.0, 1 != 2, "10" < 9] }
output "compare_sum" { value = 0.1 + 0.2 == 0.3 }
output "compare_thirds" { value = 1 / 3 + 1 / 3 + 1 / 3 == 1 }
output "modulo_fraction" { value = 10 % 0.3 }
output "modulo_negative" { value = [-10 % 3, 10 % -3, -10 % -3] }
output "text_operands" { value = ["5" + 3, "2" * "3", -"4", "7" / 2] }
output "precedence" { value = [1 + 2 * 3, (1 + 2) * 3, 10 - 3 - 2, 2 * 3 % 4, -2 + 5, 100 / 10 / 2] }
output "json_numbers" { value = jsonencode([1, 1.5, 1e21, 1e-7, 0.1 + 0.2, 123456789012345678901234567890, -1]) }
output "json_third" { value = jsonencode(1 / 3) }
output "format_float" { value = format("%.3f", 2 / 3) }
output "ceil_quotient" { value = ceil(10 / 3) }
output "round" { value = [for n in [1.4, 1.5, -1.5] : floor(n + 0.5)] }
output "modulo_zero" { value = [5 % 0, -5.5 % 0, 0 % 0] }
