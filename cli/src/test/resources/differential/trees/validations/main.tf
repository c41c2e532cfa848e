# Variables with validation, description, nullable; defaults of every kind.
variable "size" {
  type        = string
  default     = "small"
  description = "How big."
  validation {
    condition     = contains(["small", "large"], var.size)
    error_message = "small or large"
  }
}
variable "cidr" {
  default = "10.0.0.0/8"
  validation {
    condition     = can(cidrhost(var.cidr, 0))
    error_message = "not a network"
  }
  validation {
    condition     = tonumber(split("/", var.cidr)[1]) < 16
    error_message = "too small"
  }
}
variable "maybe" {
  type    = number
  default = null
}
variable "never_null" {
  type     = list(string)
  default  = []
  nullable = false
}
variable "untyped_number" { default = 5 }
variable "untyped_text_number" { default = "5" }
variable "untyped_list" { default = ["a", 1, null] }
variable "untyped_null" { default = null }
variable "no_block_content" {
  type    = object({})
  default = {}
}
resource "terraform_data" "all" {
  input = { size = var.size, cidr = var.cidr, maybe = var.maybe, never = var.never_null, n = var.untyped_number, t = var.untyped_text_number, l = var.untyped_list, null = var.untyped_null, o = var.no_block_content }
}
resource "terraform_data" "when" {
  count = var.maybe == null ? 0 : var.maybe
  input = count.index
}
output "coalesced" { value = coalesce(var.maybe, 7) }
output "sum" { value = var.untyped_number + var.untyped_text_number }
