resource "aws_elasticache_user" "open" {
  user_id              = "open"
  user_name            = "default"
  engine               = "redis"
  access_string        = "on ~* +@all"
  no_password_required = true # expect: aws-elasticache-user-has-password
}

resource "aws_elasticache_user" "open_too" {
  user_id       = "open-too"
  user_name     = "reports"
  engine        = "redis"
  access_string = "on ~* +@read"
  authentication_mode {
    type = "no-password-required" # expect: aws-elasticache-user-has-password
  }
}

# Nobody can use it.
resource "aws_elasticache_user" "off" {
  user_id              = "off"
  user_name            = "default"
  engine               = "redis"
  access_string        = "off ~* -@all"
  no_password_required = true
}

variable "mode" {
  type = string
}

resource "aws_elasticache_user" "asked" {
  user_id       = "asked"
  user_name     = "asked"
  engine        = "redis"
  access_string = "on ~* +@all"
  authentication_mode {
    type = var.mode # expect unknown: aws-elasticache-user-has-password
  }
}

resource "aws_elasticache_user" "role" {
  user_id       = "role"
  user_name     = "role"
  engine        = "redis"
  access_string = "on ~* +@all"
  authentication_mode {
    type = "iam"
  }
}
