module "default" {
  source       = "terraform-aws-modules/ecs/aws"
  version      = "6.6.0"
  cluster_name = "sample-default"
}

module "blind" { # expect: aws-ecs-cluster-insights-enabled
  source       = "terraform-aws-modules/ecs/aws"
  version      = "6.6.0"
  cluster_name = "sample-blind"
  cluster_setting = [{
    name  = "containerInsights"
    value = "disabled"
  }]
  cluster_configuration = {
    execute_command_configuration = {
      logging = "NONE" # expect: aws-ecs-cluster-sessions-logged
    }
  }
}
