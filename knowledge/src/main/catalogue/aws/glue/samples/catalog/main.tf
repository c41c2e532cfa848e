variable "mode" {
  type = string
}

resource "aws_kms_key" "catalog" {
  description = "sample"
}

resource "aws_glue_data_catalog_encryption_settings" "clear" {
  data_catalog_encryption_settings {
    connection_password_encryption { # expect: aws-glue-passwords-encrypted
      return_connection_password_encrypted = false
    }
    encryption_at_rest {
      catalog_encryption_mode = "DISABLED" # expect: aws-glue-catalog-encrypted
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "managed" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = true
      aws_kms_key_id                       = aws_kms_key.catalog.arn
    }
    encryption_at_rest { # expect: aws-glue-catalog-encrypted-with-own-key
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "asked" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = true
      aws_kms_key_id                       = aws_kms_key.catalog.arn
    }
    encryption_at_rest {
      catalog_encryption_mode = var.mode # expect unknown: aws-glue-catalog-encrypted
      sse_aws_kms_key_id      = aws_kms_key.catalog.arn
    }
  }
}
