resource "aws_sagemaker_model" "open" { # expect: aws-sagemaker-model-in-network
  name               = "sample-open"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"
}

resource "aws_sagemaker_model" "inside" {
  name               = "sample-inside"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"
  vpc_config {
    subnets            = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}
