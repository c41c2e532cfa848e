locals {
  principals = {
    all  = "IAM_ALLOWED_PRINCIPALS"
    role = "arn:aws:iam::111122223333:role/analyst"
  }
}

resource "aws_lakeformation_permissions" "each" {
  for_each    = local.principals
  principal   = each.value # expect: aws-lakeformation-grant-names-principal
  permissions = ["DESCRIBE"]
  database {
    name = "sample"
  }
}

variable "permissions" {
  type = list(string)
}

resource "aws_lakeformation_permissions" "asked" {
  principal   = "arn:aws:iam::111122223333:role/analyst"
  permissions = var.permissions # expect unknown: aws-lakeformation-grant-not-all
  database {
    name = "sample"
  }
}

resource "aws_lakeformation_permissions" "everything" {
  principal   = "arn:aws:iam::111122223333:role/analyst"
  permissions = ["ALL"] # expect: aws-lakeformation-grant-not-all
  database {
    name = "sample"
  }
}

resource "aws_lakeformation_data_lake_settings" "open" {
  admins = ["arn:aws:iam::111122223333:role/lake"]
  create_database_default_permissions {
    permissions = ["ALL"]
    principal   = "IAM_ALLOWED_PRINCIPALS" # expect: aws-lakeformation-new-data-closed
  }
}

resource "aws_lakeformation_data_lake_settings" "closed" {
  admins = ["arn:aws:iam::111122223333:role/lake"]
}
