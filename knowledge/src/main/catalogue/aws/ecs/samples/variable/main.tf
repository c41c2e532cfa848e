variable "password" {
  type      = string
  sensitive = true
}

resource "aws_ecs_task_definition" "shop" {
  family = "sample-shop"
  container_definitions = jsonencode([{
    name  = "web"
    image = "sample"
    environment = [
      { name = "STAGE", value = "live" },
      { name = "DB_PASSWORD", value = "tea at noon" }, # expect: aws-ecs-variable-password-not-written
      { name = "CACHE_PASSWORD", value = "" },
    ]
  }])
}

resource "aws_ecs_task_definition" "passed" {
  family = "sample-passed"
  container_definitions = jsonencode([{
    name        = "web"
    image       = "sample"
    environment = [{ name = "DB_PASSWORD", value = var.password }]
  }])
}
