# Sets walked in Terraform's order, through modules and back.
module "sets" {
  source  = "./sets"
  texts   = ["z", "a", "é", "B", "10", "9", "a"]
  numbers = [10, 9, 2, 2, 1.5, -1]
  bools   = [true, false, true]
}
output "texts" { value = [for t in module.sets.texts : t] }
output "numbers" { value = [for n in module.sets.numbers : n] }
output "bools" { value = tolist(module.sets.bools) }
output "joined" { value = join(",", module.sets.texts) }
output "union" { value = tolist(setunion(module.sets.texts, ["0", "zz"])) }
output "indexed" { value = tolist(module.sets.texts)[0] }
output "product" { value = [for p in setproduct(module.sets.texts, [1]) : p[0]] }
output "first_by_for" { value = [for i, t in tolist(module.sets.texts) : "${i}:${t}"] }
