# Files below the module, read when evaluating.

output "file" { value = file("${path.module}/files/hello.txt") }
output "file_relative" { value = file("files/hello.txt") }
output "file_dots" { value = file("${path.module}/files/sub/../hello.txt") }
output "file_empty" { value = file("${path.module}/files/empty.txt") }
output "file_unicode" { value = file("${path.module}/files/unicode.txt") }
output "file_crlf" { value = file("${path.module}/files/crlf.txt") }
output "file_is_no_template" { value = file("${path.module}/files/dollar.txt") }
output "file_json" { value = jsondecode(file("${path.module}/files/data.json")) }
output "file_yaml" { value = yamldecode(file("${path.root}/files/data.yaml")) }
output "file_csv" { value = csvdecode(file("${path.module}/files/data.csv")) }
output "file_name_made" { value = file(join("/", [path.module, "files", format("%s.txt", "hello")])) }
output "fileexists" { value = [fileexists("${path.module}/files/hello.txt"), fileexists("${path.module}/files/none.txt")] }
output "fileexists_chooses" { value = fileexists("${path.module}/files/none.txt") ? file("${path.module}/files/none.txt") : "fallback" }
output "filebase64" { value = filebase64("${path.module}/files/binary.bin") }
output "filebase64_text" { value = filebase64("${path.module}/files/hello.txt") }
output "filemd5" { value = [filemd5("${path.module}/files/hello.txt"), filemd5("${path.module}/files/binary.bin")] }
output "filesha1" { value = filesha1("${path.module}/files/hello.txt") }
output "filesha256" { value = filesha256("${path.module}/files/binary.bin") }
output "filesha512" { value = filesha512("${path.module}/files/hello.txt") }
output "filebase64sha256" { value = filebase64sha256("${path.module}/files/hello.txt") }
output "filebase64sha512" { value = filebase64sha512("${path.module}/files/binary.bin") }
output "fileset" { value = fileset("${path.module}/files", "*.txt") }
output "fileset_deep" { value = fileset("${path.module}/files", "**/*.txt") }
output "fileset_all" { value = fileset("${path.module}/files", "**") }
output "fileset_alternatives" { value = fileset("${path.module}/files", "{data,hello}.{json,txt}") }
output "fileset_question" { value = fileset("${path.module}/files/sub", "?.*") }
output "fileset_class" { value = fileset("${path.module}/files/sub", "[xz].txt") }
output "fileset_folder" { value = fileset(path.module, "files/sub/*") }
output "fileset_none" { value = fileset("${path.module}/files", "*.exe") }
output "fileset_missing_folder" { value = fileset("${path.module}/nowhere", "*") }
output "fileset_one_level" { value = fileset("${path.module}/files", "*/*") }
output "fileset_map" { value = { for name in fileset("${path.module}/files/sub", "**") : name => filemd5("${path.module}/files/sub/${name}") } }

output "templatefile" { value = templatefile("${path.module}/templates/server.tftpl", { name = "web", ports = [80, 443] }) }
output "templatefile_if" { value = [templatefile("${path.module}/templates/switch.tftpl", { enabled = true }), templatefile("${path.module}/templates/switch.tftpl", { enabled = false })] }
output "templatefile_json" { value = templatefile("${path.module}/templates/json.tftpl", { name = "n", names = ["a", "b"] }) }
output "templatefile_no_variables" { value = templatefile("${path.module}/templates/plain.txt", {}) }
output "templatefile_map" { value = templatefile("${path.module}/templates/settings.tftpl", { settings = { b = 2, a = "x" } }) }
output "templatefile_only_number" { value = templatefile("${path.module}/templates/only.tftpl", { value = 5 }) }
output "templatefile_only_bool" { value = templatefile("${path.module}/templates/only.tftpl", { value = true }) }
output "templatefile_functions" { value = templatefile("${path.module}/templates/functions.tftpl", { optional = {}, file_name = "f" }) }
output "templatefile_spare_variables" { value = templatefile("${path.module}/templates/only.tftpl", { value = "a", spare = "b" }) }
output "templatestring" { value = [for t in [local.greeting] : templatestring(local.greeting, { name = "you" })] }

output "basename" { value = [basename("foo/bar/baz.txt"), basename("foo/bar/"), basename(""), basename("/"), basename("a")] }
output "dirname" { value = [dirname("foo/bar/baz.txt"), dirname("foo/bar/"), dirname(""), dirname("/"), dirname("a"), dirname("/a"), dirname("a//b/../c")] }
output "abspath" { value = basename(abspath("some/folder/../name")) }
output "abspath_absolute" { value = abspath("/a/b/../c/./d//e/") }
output "pathexpand" { value = [pathexpand("/etc/hosts"), pathexpand("a/~/b"), pathexpand("")] }
output "path_module" { value = path.module }
output "path_root" { value = path.root }
output "path_joined" { value = "${path.module}/files" }

locals {
  greeting = "Hello, $${name}! %%{ if true }yes%%{ endif }"
}
