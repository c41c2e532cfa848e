variable "region" {
  description = "Where the shop runs."
  type        = string
  default     = "eu-central-1"
}

variable "environment" {
  description = "production, or the name of a test environment."
  type        = string
}

variable "vpc_cidr" {
  type    = string
  default = "10.20.0.0/16"
}

variable "certificate_arn" {
  description = "Certificate of the shop's domain."
  type        = string
}

variable "support_cidrs" {
  description = "Networks from which the support team works."
  type        = list(string)
  default     = ["198.51.100.0/24"]
}

variable "image_tag" {
  type    = string
  default = "latest"
}

variable "database" {
  description = "Size and care of the orders database."
  type = object({
    instance_class = string
    storage        = number
    encrypted      = optional(bool, false)
    backup_days    = optional(number, 7)
  })
}

variable "database_password" {
  type      = string
  sensitive = true
}

variable "repository" {
  description = "GitHub organisation and repository that deploys."
  type        = string
  default     = "example-shop/*"
}
