variable "clients" {
  default = ["0.0.0.0/0"]
}

resource "aws_storagegateway_nfs_file_share" "open" { # expect: aws-storagegateway-share-encrypted-with-key
  client_list  = var.clients # expect: aws-storagegateway-share-clients-named
  gateway_arn  = "arn:aws:storagegateway:eu-central-1:111122223333:gateway/sgw-1"
  location_arn = "arn:aws:s3:::sample"
  role_arn     = "arn:aws:iam::111122223333:role/sample"
  squash       = "NoSquash" # expect: aws-storagegateway-share-root-squashed
}

variable "networks" {
  type = list(string)
}

resource "aws_storagegateway_nfs_file_share" "asked" {
  client_list   = var.networks # expect unknown: aws-storagegateway-share-clients-named
  gateway_arn   = "arn:aws:storagegateway:eu-central-1:111122223333:gateway/sgw-1"
  location_arn  = "arn:aws:s3:::sample"
  role_arn      = "arn:aws:iam::111122223333:role/sample"
  kms_encrypted = true
  kms_key_arn   = "arn:aws:kms:eu-central-1:111122223333:key/sample"
}

resource "aws_storagegateway_smb_file_share" "guests" {
  authentication = "GuestAccess" # expect: aws-storagegateway-share-no-guests
  gateway_arn    = "arn:aws:storagegateway:eu-central-1:111122223333:gateway/sgw-1"
  location_arn   = "arn:aws:s3:::sample"
  role_arn       = "arn:aws:iam::111122223333:role/sample"
  kms_encrypted  = true
}

resource "aws_storagegateway_smb_file_share" "members" {
  gateway_arn   = "arn:aws:storagegateway:eu-central-1:111122223333:gateway/sgw-1"
  location_arn  = "arn:aws:s3:::sample"
  role_arn      = "arn:aws:iam::111122223333:role/sample"
  kms_encrypted = true
}
