# any inside collections: one type is found for all elements.
module "any" {
  source       = "./any"
  map_any      = { a = "x", b = 1 }
  map_numbers  = { a = 1, b = 2 }
  list_any     = [1, "true"]
  set_any      = ["b", "a", "b"]
  map_objects  = { a = { x = 1, y = "2" }, b = { x = "3", y = 4 } }
  list_lists   = [["a"], [1]]
  any_tuple    = ["a", { b = 1 }]
  object_any   = { free = [1, "a"], map = { k = 1 } }
  map_null     = { a = null, b = "x" }
  empty_list   = []
  empty_map    = {}
}
output "all" { value = module.any.all }
