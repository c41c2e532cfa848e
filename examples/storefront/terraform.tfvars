environment     = "production"
certificate_arn = "arn:aws:acm:eu-central-1:123456789012:certificate/6f1d1c1e-3a4b-4c5d-8e9f-0a1b2c3d4e5f"
support_cidrs   = ["198.51.100.0/24", "0.0.0.0/0"]

database = {
  instance_class = "db.t4g.medium"
  storage        = 50
  backup_days    = 0
}
