variable "mode" {
  type = string
}

resource "aws_iam_role" "one" {
  name = "sample-one"
}

resource "aws_ecs_task_definition" "shared" {
  family                = "sample-shared"
  pid_mode              = "host" # expect: aws-ecs-task-own-processes
  network_mode          = "host" # expect: aws-ecs-task-own-network
  task_role_arn         = aws_iam_role.one.arn # expect: aws-ecs-task-roles-apart
  execution_role_arn    = aws_iam_role.one.arn
  container_definitions = jsonencode([{ name = "web", image = "sample" }])
}

resource "aws_ecs_task_definition" "apart" {
  family                = "sample-apart"
  network_mode          = "awsvpc"
  pid_mode              = "task"
  task_role_arn         = "arn:aws:iam::111122223333:role/web"
  execution_role_arn    = "arn:aws:iam::111122223333:role/agent"
  container_definitions = jsonencode([{ name = "web", image = "sample" }])
}

resource "aws_ecs_task_definition" "default" { # expect: aws-ecs-task-own-network
  family                = "sample-default"
  pid_mode              = var.mode # expect unknown: aws-ecs-task-own-processes
  container_definitions = jsonencode([{ name = "web", image = "sample" }])
}
