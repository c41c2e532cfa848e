# format and formatlist.

output "text" { value = format("Hello, %s!", "Ander") }
output "number" { value = format("There are %d lights", 4) }
output "value_text" { value = format("%v", "a") }
output "value_number" { value = format("%v %v", 1.5, 100000000000) }
output "value_bool" { value = format("%v", true) }
output "value_list" { value = format("%v", [1, "a", true, null]) }
output "value_map" { value = format("%v", { b = 1, a = "x<y>" }) }
output "value_null" { value = format("%v", null) }
output "sharp_value" { value = format("%#v %#v %#v", "a\"b", 1.5, [1, "x"]) }
output "quoted" { value = format("%q", "a \"quoted\" <b>\n") }
output "quoted_unicode" { value = format("%q", "é\u0001😀") }
output "percent" { value = format("100%%") }
output "bool" { value = format("%t %t", true, false) }
output "binary" { value = format("%b", 10) }
output "octal" { value = format("%o %#o", 8, 8) }
output "hex" { value = format("%x %X %#x", 255, 255, 255) }
output "scientific" { value = format("%e %E", 123456.789, 0.00012) }
output "fixed" { value = format("%f", 1.5) }
output "fixed_precision" { value = format("%.2f %.0f %.3f", 3.14159, 2.5, 2) }
output "fixed_round_even" { value = format("%.0f %.0f %.1f", 0.5, 1.5, 0.25) }
output "general" { value = format("%g %g %G", 0.000001, 1e21, 1e-10) }
output "width" { value = format("[%5d] [%-5d] [%05d]", 42, 42, 42) }
output "width_text" { value = format("[%5s] [%-5s]", "ab", "ab") }
output "width_unicode" { value = format("[%4s]", "é") }
output "precision_text" { value = format("%.3s", "abcdef") }
output "precision_unicode" { value = format("%.2s", "éàü") }
output "plus" { value = format("%+d %+d %+.1f", 5, -5, 1.25) }
output "space" { value = format("[% d] [% d]", 5, -5) }
output "indexed" { value = format("%[2]s %[1]s", "a", "b") }
output "indexed_again" { value = format("%[1]s %[1]q %s", "a", "b") }
output "indexed_next" { value = format("%[2]d %d", 11, 22, 33) }
output "zero_padded" { value = format("%03d-%02d", 7, 7) }
output "text_from_number" { value = format("%s", 12.5) }
output "text_from_bool" { value = format("%s", true) }
output "number_from_text" { value = format("%d", "42") }
output "large" { value = format("%d", 123456789012345678901234567890) }
output "negative" { value = format("%d %x", -255, -255) }
output "zero_negative" { value = format("%06d", -42) }
output "empty" { value = format("") }
output "unicode_verb_text" { value = format("→ %s ←", "é") }
output "one_tuple" { value = format("%s/%s", "a", "b") }
output "float_as_d" { value = format("%d", 3.0) }
output "value_float_small" { value = format("%v", 0.1) }
output "value_float_sum" { value = format("%v", 0.1 + 0.2) }
output "value_width" { value = format("[%5v]", "ab") }
output "value_set" { value = format("%v", toset(["b", "a"])) }
output "value_object_nested" { value = format("%v", { a = { b = [1] } }) }

output "formatlist" { value = formatlist("Hello, %s!", ["Valentina", "Ander", "Olivia"]) }
output "formatlist_two" { value = formatlist("%s, %s!", "Salutations", ["Valentina", "Ander"]) }
output "formatlist_zip" { value = formatlist("%s=%d", ["a", "b"], [1, 2]) }
output "formatlist_empty" { value = formatlist("x%s", []) }
output "formatlist_none" { value = formatlist("x") }
output "formatlist_scalars" { value = formatlist("%s-%s", "a", "b") }
output "formatlist_set" { value = formatlist("%s!", toset(["b", "a"])) }
output "formatlist_tuple" { value = formatlist("%v", [1, true, "x"]) }
output "formatlist_arn" { value = formatlist("arn:aws:s3:::%s/*", ["logs", "data"]) }
output "formatlist_nothing_to_do" { value = [formatlist("%s", "a", []), formatlist("%%", false, []), formatlist("x", tolist([]))] }
