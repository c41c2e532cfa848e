# JSON, YAML, CSV, Base64, URL.

output "base64encode" { value = [base64encode("Hello World"), base64encode(""), base64encode("é😀")] }
output "base64decode" { value = [base64decode("SGVsbG8gV29ybGQ="), base64decode(""), base64decode("w6k=")] }
output "base64gzip_hello" { value = base64gzip("hello") }
output "base64gzip_repeated" { value = base64gzip("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") }
output "base64gzip_empty" { value = base64gzip("") }
output "base64gzip_lines" { value = base64gzip(join("", [for i in range(500) : "line ${i} of ${i * i}\n"])) }
output "base64gzip_window" { value = md5(base64gzip(join("", [for i in range(1000) : join(" ", [for j in range(9) : sha256("${i * j}")])]))) }
output "base64gzip_script" { value = base64gzip("#!/bin/bash\nset -euo pipefail\nyum install -y httpd\nsystemctl enable httpd\nsystemctl start httpd\n") }
output "textencodebase64" { value = [textencodebase64("Hello World", "UTF-16LE"), textencodebase64("é", "ISO-8859-1"), textencodebase64("a", "UTF-8")] }
output "textdecodebase64" { value = [textdecodebase64("SABlAGwAbABvACAAVwBvAHIAbABkAA==", "UTF-16LE"), textdecodebase64("6Q==", "ISO-8859-1")] }
output "textencodebase64_names" { value = [textencodebase64("€", "windows-1252"), textencodebase64("日本", "Shift_JIS"), textencodebase64("ab", "UTF-16BE")] }
output "urlencode" { value = [urlencode("Hello World!"), urlencode("a&b=c/d?e"), urlencode("☃"), urlencode("~-_.*'()")] }

output "jsonencode_object" { value = jsonencode({ hello = "world", n = 1, t = true, z = null }) }
output "jsonencode_key_order" { value = jsonencode({ b = 1, a = 2, C = 3, "é" = 4 }) }
output "jsonencode_list" { value = jsonencode([1, "a", null, { x = [] }]) }
output "jsonencode_text" { value = jsonencode("a \"quote\" \\ / \n\t\r é 😀") }
output "jsonencode_html" { value = jsonencode("<a href='x'>&</a>") }
output "jsonencode_separators" { value = jsonencode("\u2028\u2029") }
output "jsonencode_control" { value = jsonencode("\u0001\u001f\u007f") }
output "jsonencode_empty" { value = [jsonencode({}), jsonencode([]), jsonencode(""), jsonencode(null)] }
output "jsonencode_set" { value = jsonencode(toset(["b", "a"])) }
output "jsonencode_numbers" { value = jsonencode([1.0, 1.50, 100000000000000000000, 0.1]) }
output "jsonencode_nested" { value = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:Get*"], Resource = "*" }] }) }
output "jsonencode_json" { value = jsonencode(jsonencode({ a = 1 })) }
output "jsondecode_object" { value = jsondecode("{\"hello\": \"world\", \"n\": 1.5, \"l\": [1, null, true]}") }
output "jsondecode_scalars" { value = [jsondecode("true"), jsondecode("\"x\""), jsondecode("1e3"), jsondecode("-0.5")] }
output "jsondecode_null" { value = jsondecode("null") == null }
output "jsondecode_empty" { value = [jsondecode("{}"), jsondecode("[]")] }
output "jsondecode_escapes" { value = jsondecode("\"\\u00e9\\n\\\"\\/\\ud83d\\ude00\"") }
output "jsondecode_big" { value = jsondecode("12345678901234567890123") }
output "jsondecode_repeated_key" { value = jsondecode("{\"a\":1,\"a\":2}") }
output "jsondecode_spaces" { value = jsondecode(" \n [ 1 , 2 ] \t") }
output "jsondecode_attribute" { value = jsondecode("{\"a\":{\"b\":[1,2]}}").a.b[1] }
output "jsondecode_types" { value = [for v in jsondecode("[1,\"a\",true]") : tostring(v)] }
output "json_round_trip" { value = jsondecode(jsonencode({ a = [1, { b = null }], c = "d" })) }

output "yamlencode_object" { value = yamlencode({ a = "b", c = "d" }) }
output "yamlencode_list" { value = yamlencode(["a", 1, true, null]) }
output "yamlencode_nested" { value = yamlencode({ foo = [1, { a = { b = 2 } }, 3], bar = "baz" }) }
output "yamlencode_texts" { value = yamlencode({ a = "true", b = "1", c = "", d = "multi\nline\n", e = "a: b", f = "- x", g = "null" }) }
output "yamlencode_keys" { value = yamlencode({ "a b" = 1, "1" = 2, "true" = 3 }) }
output "yamlencode_empty" { value = [yamlencode({}), yamlencode([]), yamlencode(null)] }
output "yamlencode_scalars" { value = [yamlencode("x"), yamlencode(1.5), yamlencode(false)] }
output "yamlencode_lists_in_lists" { value = yamlencode([["a", "b"], [], [["c"]]]) }
output "yamlencode_unicode" { value = yamlencode({ e = "é😀", q = "say \"hi\"" }) }
output "yamlencode_multiline" { value = yamlencode({ script = "#!/bin/sh\necho hi\n\nexit 0", list = ["a\nb\n"] }) }
output "yamldecode_scalar" { value = [yamldecode("true"), yamldecode("1"), yamldecode("hello"), yamldecode("1.5")] }
output "yamldecode_object" { value = yamldecode("a: 1\nb: [x, y]\nc:\n  d: ~\n") }
output "yamldecode_list" { value = yamldecode("- a\n- 2\n- yes\n- 'no'\n") }
output "yamldecode_booleans" { value = yamldecode("[true, True, TRUE, false, yes, no, on, off, y, n]") }
output "yamldecode_numbers" { value = yamldecode("[1, 0x1F, 0o17, 017, 1e3, -1.5, 1_000, +3]") }
output "yamldecode_nulls" { value = yamldecode("[null, ~, Null, '', \"null\"]") }
output "yamldecode_timestamp" { value = yamldecode("d: 2001-12-14") }
output "yamldecode_folded" { value = yamldecode("a: >\n  one\n  two\n\n  three\nb: |-\n  x\n  y\n") }
output "yamldecode_quotes" { value = yamldecode("a: 'it''s'\nb: \"tab\\tnew\\nuni\\u00e9\"\n") }
output "yamldecode_anchor" { value = yamldecode("a: &x {k: 1}\nb: *x\n") }
output "yamldecode_merge" { value = yamldecode("base: &b {k: 1, l: 2}\nc:\n  <<: *b\n  l: 3\n") }
output "yamldecode_key_number" { value = yamldecode("1: a\ntrue: b\n") }
output "yamldecode_comment" { value = yamldecode("# note\na: 1 # one\n") }
output "yamldecode_flow" { value = yamldecode("{a: 1, b: {c: [1, 2]}}") }
output "yamldecode_document_start" { value = yamldecode("---\na: 1\n") }
output "yamldecode_json" { value = yamldecode("{\"a\": [1, 2, {\"b\": null}]}") }
output "yamldecode_url" { value = yamldecode("a: http://x:80/y\nb: 12:30\n") }
output "yaml_round_trip" { value = yamldecode(yamlencode({ a = [1, "2", true, null], b = { c = "d\ne" } })) }

output "csvdecode" { value = csvdecode("a,b,c\n1,2,3\n4,5,6") }
output "csvdecode_quotes" { value = csvdecode("name,note\nx,\"a, b\"\ny,\"say \"\"hi\"\"\"\n") }
output "csvdecode_lines" { value = csvdecode("a,b\r\n1,\"2\n3\"\r\n") }
output "csvdecode_header_only" { value = csvdecode("a,b\n") }
output "csvdecode_spaces" { value = csvdecode("a, b\n1, 2\n") }
output "csvdecode_blank_lines" { value = csvdecode("a\n\n1\n\n2\n") }
output "csvdecode_map" { value = { for row in csvdecode("id,size\na,1\nb,2\n") : row.id => tonumber(row.size) } }
