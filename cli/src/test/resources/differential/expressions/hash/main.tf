# Hashes and identifiers.

output "md5" { value = [md5("hello world"), md5(""), md5("é")] }
output "sha1" { value = [sha1("hello world"), sha1("")] }
output "sha256" { value = [sha256("hello world"), sha256("")] }
output "sha512" { value = sha512("hello world") }
output "base64sha256" { value = [base64sha256("hello world"), base64sha256("")] }
output "base64sha512" { value = base64sha512("hello world") }
output "uuidv5_dns" { value = uuidv5("dns", "www.terraform.io") }
output "uuidv5_url" { value = uuidv5("url", "https://www.terraform.io/") }
output "uuidv5_oid" { value = uuidv5("oid", "1.3.6.1.4") }
output "uuidv5_x500" { value = uuidv5("x500", "CN=Example,C=GB") }
output "uuidv5_namespace" { value = uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io") }
output "uuidv5_unicode" { value = uuidv5("dns", "é") }
output "short_hash" { value = substr(sha256("name"), 0, 8) }
output "hash_of_number" { value = md5(12) }
output "hash_of_json" { value = sha1(jsonencode({ b = 2, a = "<" })) }
output "hash_normalised" { value = md5("e\u0301") == md5("\u00e9") }
output "rsadecrypt_key" {
  value = rsadecrypt(filebase64("${path.module}/message.rsa"), file("${path.module}/key.pem"))
}
