variable "name" {
  type = string
}

variable "public" {
  description = "Whether everybody may read the objects."
  type        = bool
  default     = false
}

variable "versioned" {
  type    = bool
  default = true
}

variable "expire_days" {
  description = "After how many days objects go; null for never."
  type        = number
  default     = null
}

variable "key_arn" {
  description = "Key to encrypt with; null for the one of S3."
  type        = string
  default     = null
}
