# Texts that cannot be decoded, values that cannot be encoded.

output "base64decode_bad" { value = base64decode("not base64!") }
output "base64decode_padding" { value = base64decode("YQ") }
output "base64decode_binary" { value = base64decode("//4=") }
output "base64decode_url" { value = base64decode("_-8=") }
output "textdecodebase64_charset" { value = textdecodebase64("YQ==", "no-such-charset") }
output "textencodebase64_charset" { value = textencodebase64("a", "no-such-charset") }
output "jsondecode_open" { value = jsondecode("{\"a\": ") }
output "jsondecode_empty" { value = jsondecode("") }
output "jsondecode_trailing" { value = jsondecode("{} x") }
output "jsondecode_single_quotes" { value = jsondecode("{'a': 1}") }
output "jsondecode_comma" { value = jsondecode("[1,]") }
output "jsondecode_comment" { value = jsondecode("[1] // one") }
output "jsondecode_leading_zero" { value = jsondecode("01") }
output "jsondecode_bare" { value = jsondecode("hello") }
output "jsondecode_nan" { value = jsondecode("NaN") }
output "jsondecode_control" { value = jsondecode("\"a\nb\"") }
output "yamldecode_open" { value = yamldecode("a: [1, 2") }
output "yamldecode_tab" { value = yamldecode("a:\n\t- b") }
output "yamldecode_documents" { value = yamldecode("---\na: 1\n---\nb: 2\n") }
output "yamldecode_alias" { value = yamldecode("a: *nowhere") }
output "yamldecode_colon" { value = yamldecode("a: b: c") }
output "yamldecode_key_list" { value = yamldecode("? [a]\n: b\n") }
output "csvdecode_columns" { value = csvdecode("a,b\n1\n") }
output "csvdecode_repeated" { value = csvdecode("a,a\n1,2\n") }
output "csvdecode_quote" { value = csvdecode("a\n\"x\n") }
output "csvdecode_quote_inside" { value = csvdecode("a\nx\"y\n") }
output "csvdecode_empty" { value = csvdecode("") }
