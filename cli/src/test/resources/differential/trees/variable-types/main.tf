# Conversion of values to the types of variables.
module "typed" {
  source        = "./typed"
  texts         = [1, true, "x", 2.50]
  numbers       = ["1", 2]
  set           = ["b", "a", "b", 1]
  map           = { a = 1, b = "x", c = true }
  map_of_lists  = { a = [1], b = [] }
  flag          = "true"
  number        = "042"
  text          = 12.0
  anything      = { a = [1, "x"], b = null }
  list_any      = [1, "x"]
  tuple         = ["1", 2, "true"]
  object        = { name = 5, extra = "dropped", nested = { on = "false" } }
  objects       = [{ name = "a", spare = 1 }, { name = 2 }]
  set_objects   = [{ name = "b" }, { name = "a" }, { name = "b" }]
  map_objects   = { one = { size = "5" }, two = { size = 6, spare = true } }
  set_numbers   = ["10", 9, 10]
  list_of_sets  = [["b", "a"], [2, 1]]
  nothing       = null
  with_default  = null
  not_nullable  = null
}
output "all" { value = module.typed.all }
output "anything" { value = module.typed.anything }
