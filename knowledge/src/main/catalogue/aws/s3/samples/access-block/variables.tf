variable "closed" {
  type    = bool
  default = true
}
