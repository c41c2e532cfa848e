variable "key" {
  type    = string
  default = null
}

resource "aws_comprehend_entity_recognizer" "bare" { # expect: aws-comprehend-model-encrypted-with-own-key
  name                 = "sample-bare"
  data_access_role_arn = "arn:aws:iam::111122223333:role/sample"
  language_code        = "en"
  volume_kms_key_id    = var.key # expect: aws-comprehend-volume-encrypted-with-own-key
  input_data_config {
    entity_types {
      type = "PLACE"
    }
  }
}

resource "aws_comprehend_document_classifier" "keyed" {
  name                 = "sample-keyed"
  data_access_role_arn = "arn:aws:iam::111122223333:role/sample"
  language_code        = "en"
  model_kms_key_id     = "1a2b3c4d-0000-0000-0000-000000000000"
  volume_kms_key_id    = "1a2b3c4d-0000-0000-0000-000000000000"
  input_data_config {
    s3_uri = "s3://sample/documents.csv"
  }
}
