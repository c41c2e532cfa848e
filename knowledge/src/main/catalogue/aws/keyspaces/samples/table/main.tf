variable "key" {
  type = string
}

resource "aws_keyspaces_table" "bare" { # expect: aws-keyspaces-table-encrypted-with-key
  keyspace_name = "sample"
  table_name    = "bare"
  schema_definition {
    column {
      name = "id"
      type = "text"
    }
    partition_key {
      name = "id"
    }
  }
}

resource "aws_keyspaces_table" "own" {
  keyspace_name = "sample"
  table_name    = "own"
  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = aws_kms_key.own.arn
  }
  schema_definition {
    column {
      name = "id"
      type = "text"
    }
    partition_key {
      name = "id"
    }
  }
}

resource "aws_keyspaces_table" "given" {
  keyspace_name = "sample"
  table_name    = "given"
  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = var.key # expect unknown: aws-keyspaces-table-encrypted-with-key
  }
  schema_definition {
    column {
      name = "id"
      type = "text"
    }
    partition_key {
      name = "id"
    }
  }
}

resource "aws_kms_key" "own" {
  description         = "Tables of the sample"
  enable_key_rotation = true
}
