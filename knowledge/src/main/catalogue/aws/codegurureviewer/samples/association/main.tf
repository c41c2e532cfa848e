variable "option" {
  type = string
}

locals {
  repository = "sample"
}

resource "aws_codegurureviewer_repository_association" "bare" { # expect: aws-codegurureviewer-association-encrypted-with-key
  repository {
    codecommit {
      name = local.repository
    }
  }
}

resource "aws_codegurureviewer_repository_association" "own" {
  repository {
    codecommit {
      name = local.repository
    }
  }
  kms_key_details {
    encryption_option = "CUSTOMER_MANAGED_CMK"
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/sample"
  }
}

resource "aws_codegurureviewer_repository_association" "given" {
  repository {
    codecommit {
      name = local.repository
    }
  }
  kms_key_details {
    encryption_option = var.option # expect unknown: aws-codegurureviewer-association-encrypted-with-key
  }
}
