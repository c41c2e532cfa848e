# Regular expressions of Go's kind.

output "regex_plain" { value = regex("[a-z]+", "53453453.345345aaabbbccc23454") }
output "regex_groups" { value = regex("(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)", "2019-02-01") }
output "regex_named" { value = regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://terraform.io/docs/") }
output "regex_named_missing" { value = regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "terraform.io") }
output "regex_group_missing" { value = regex("(a)|(b)", "b") }
output "regex_empty_match" { value = regex("x*", "abc") }
output "regex_empty_text" { value = regex("^$", "") }
output "regex_case" { value = regex("(?i)HELLO", "say hello") }
output "regex_multiline" { value = regex("(?m)^b$", "a\nb\nc") }
output "regex_dot_all" { value = regex("(?s)a.b", "a\nb") }
output "regex_ungreedy" { value = regex("<.+?>", "<a><b>") }
output "regex_ungreedy_flag" { value = regex("(?U)<.+>", "<a><b>") }
output "regex_class" { value = regex("[[:alpha:]]+", "12abc34") }
output "regex_unicode_class" { value = regex("\\p{L}+", "12éß34") }
output "regex_script" { value = regex("\\p{Greek}+", "abc αβγ") }
output "regex_word_is_ascii" { value = regex("\\w+", "éabc") }
output "regex_quote" { value = regex("\\Q.*\\E", "a.*b") }
output "regex_hex" { value = regex("\\x{1F600}", "x😀") }
output "regex_anchor" { value = regex("\\Aab\\z", "ab") }
output "regex_repeat" { value = regex("a{2,3}", "aaaa") }
output "regex_brace_literal" { value = regex("a{,2}", "a{,2}") }
output "regex_nested_groups" { value = regex("((a)(b))c", "abc") }
output "regex_alternatives_leftmost" { value = regex("a|ab", "ab") }
output "regex_dash_in_class" { value = regex("[\\w-]+", "my-name_1.x") }
output "regex_bracket_in_class" { value = regex("[]a]+", "x]a]") }
output "regex_caret_in_class" { value = regex("[a^]+", "x^a") }
output "regex_ampersands_in_class" { value = regex("[a&&b]+", "a&b") }
output "regex_bracket_opens_in_class" { value = regex("[[a]+", "x[a[") }
output "regex_named_angle" { value = regex("(?<year>\\d+)", "in 2019") }
output "regexall" { value = regexall("[a-z]+", "1234abcd5678efgh9") }
output "regexall_none" { value = regexall("[a-z]+", "123456789") }
output "regexall_count" { value = length(regexall("a", "banana")) }
output "regexall_groups" { value = regexall("(\\w)=(\\d)", "a=1 b=2") }
output "regexall_named" { value = regexall("(?P<key>\\w+)=(?P<value>\\w+)", "a=1,b=2") }
output "regexall_empty_matches" { value = regexall("x*", "axb") }
output "regexall_used_as_test" { value = length(regexall("^prod-", "prod-eu")) > 0 }
output "regexall_flatten" { value = flatten(regexall("\\$\\{(\\w+)\\}", "$${a} and $${b}")) }
output "can_regex" { value = [can(regex("^[0-9]+$", "123")), can(regex("^[0-9]+$", "12a"))] }
output "regex_type_named" { value = keys(regex("(?P<b>.)(?P<a>.)", "xy")) }
output "replace_all_word_boundary" { value = replace("a.ab.a", "/\\ba\\b/", "x") }
output "replace_unicode" { value = replace("naïve café", "/[^a-z ]/", "?") }
output "replace_start" { value = replace("aaa", "/^a/", "b") }
output "replace_empty_matches" { value = replace("abc", "/x*/", "-") }
output "replace_lines" { value = replace("a\nb\nc", "/(?m)^/", "> ") }
output "replace_name_safe" { value = lower(replace("My App: v1.2 (beta)", "/[^a-zA-Z0-9-]+/", "-")) }
