variable "settings" {
  type = object({
    list = list(object({ a = optional(number, 7), b = optional(string) }))
    map  = optional(map(object({ c = optional(bool, false) })), { first = {} })
    any  = optional(any, ["x", 1])
  })
}
output "settings" { value = var.settings }
