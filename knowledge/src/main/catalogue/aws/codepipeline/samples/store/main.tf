resource "aws_codepipeline" "bare" {
  name     = "sample-bare"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  artifact_store { # expect: aws-codepipeline-store-encrypted-with-own-key
    location = "sample"
    type     = "S3"
  }
  stage {
    name = "Source"
  }
}

variable "keys" {
  type    = map(string)
  default = { eu-central-1 = "arn:aws:kms:eu-central-1:111122223333:key/1", eu-west-1 = "arn:aws:kms:eu-west-1:111122223333:key/2" }
}

resource "aws_codepipeline" "regions" {
  name     = "sample-regions"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  dynamic "artifact_store" {
    for_each = var.keys
    content {
      location = "sample-${artifact_store.key}"
      type     = "S3"
      region   = artifact_store.key
      encryption_key {
        id   = artifact_store.value
        type = "KMS"
      }
    }
  }
  stage {
    name = "Source"
  }
}
