variable "properties" {
  type = string
}

resource "aws_batch_job_definition" "strong" {
  name = "sample-strong"
  type = "container"
  container_properties = jsonencode({
    image      = "sample"
    privileged = true # expect: aws-batch-job-not-privileged
    environment = [
      { name = "AWS_SECRET_KEY", value = "h7Kq2vXw9Lp4Rz8Tn3Bd6Fs1Gj5Mc0Yu7Ea2Wo4P" }, # expect: aws-batch-job-environment-no-secrets
    ]
  })
}

resource "aws_batch_job_definition" "plain" {
  name = "sample-plain"
  type = "container"
  container_properties = <<JSON
    {"image": "sample", "privileged": false, "environment": [{"name": "STAGE", "value": "live"}]}
  JSON
}

resource "aws_batch_job_definition" "asked" {
  name                 = "sample-asked"
  type                 = "container"
  container_properties = var.properties # expect unknown: aws-batch-job-not-privileged
}
