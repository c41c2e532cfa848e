# Text that is not ASCII: normal forms, widths, identifiers, keys.

locals {
  größe      = 5
  名前         = "x"
  décomposé = "e\u0301"
}

output "identifier" { value = local.größe + 1 }
output "identifier_han" { value = local.名前 }
output "normal_form" { value = local.décomposé == "é" }
output "normal_form_literal" { value = length(split("", "é")) }
output "object_keys" { value = { größe = 1, "naïve" = 2, "日本" = 3 } }
output "object_key_access" { value = { größe = 1 }.größe }
output "object_key_order" { value = keys({ "é" = 1, "e" = 2, "f" = 3, "中" = 4, "😀" = 5, "ﬀ" = 6 }) }
output "set_order" { value = toset(["é", "z", "中", "😀", "A"]) }
output "upper" { value = [upper("éà"), upper("ß"), upper("ﬁ"), upper("ı"), upper("ÿ"), upper("ǆ")] }
output "lower" { value = [lower("ÉÀ"), lower("İ"), lower("ẞ"), lower("Σ"), lower("ΑΣ")] }
output "title" { value = [title("élan vital"), title("ǆ x"), title("ß x"), title("日本 x"), title("don't stop")] }
output "length" { value = [length("日本"), length("👨‍👩‍👧"), length("🏳️‍🌈"), length("नि"), length("ก็"), length("\u200b")] }
output "substr" { value = [substr("日本語", 1, 1), substr("🇩🇪🇫🇷", 1, 1), substr("नमस्ते", 1, 2)] }
output "strrev" { value = [strrev("日本"), strrev("👍🏽x"), strrev("abc\r\n")] }
output "split" { value = [split("", "日本"), split("本", "日本語")] }
output "split_emoji" { value = split("", "👍🏽a") }
output "replace" { value = replace("日本", "日", "x") }
output "trim" { value = [trim("¡hola!", "¡!"), trimprefix("éa", "é"), trimspace("\u3000x\u3000")] }
output "format_width" { value = [format("[%4s]", "日本"), format("[%-4s]", "é"), format("[%4s]", "e\u0301")] }
output "format_precision" { value = format("%.1s", "日本") }
output "base64" { value = [base64encode("日本"), base64decode("5pel5pys")] }
output "json" { value = [jsonencode("日本😀"), jsondecode("\"\\u65e5\"")] }
output "url" { value = urlencode("日本 é") }
output "md5" { value = md5("日本") }
output "regex" { value = [regex("日(.)", "日本"), regexall(".", "日本"), regex("\\p{Han}+", "a日本b")] }
output "sort" { value = sort(["ä", "z", "a", "Z", "日"]) }
output "index" { value = index(["日", "本"], "本") }
output "join" { value = join("、", ["日", "本"]) }
output "escape_long" { value = "\U0001F1E9\U0001F1EA" }
output "contains" { value = [strcontains("naïve", "ï"), contains(["é"], "e\u0301")] }
output "indent" { value = indent(1, "日\n本") }
output "chunk" { value = [for c in ["日", "本"] : length(c)] }
output "csv" { value = csvdecode("名,値\na,1\n") }
output "yaml" { value = yamldecode("名: 値\n") }
output "hash_key" { value = { "名" = 1 }["名"] }
output "zero_width" { value = length("a\u200db") }
output "hangul" { value = "\u1112\u1161\u11ab" == "한" }
output "compatibility_stays" { value = "ﬁ" == "fi" }
