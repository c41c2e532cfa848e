locals {
  logs = {
    logDriver = "awslogs"
    options   = { awslogs-group = "sample", awslogs-region = "eu-central-1" }
  }
}

resource "aws_ecs_task_definition" "shop" {
  family = "sample-shop"
  container_definitions = jsonencode([
    { name = "web", image = "sample", logConfiguration = local.logs },
    { name = "worker", image = "sample" }, # expect: aws-ecs-container-logged
  ])
}
