output "address" {
  description = "Where the shop answers."
  value       = aws_lb.shop.dns_name
}

output "buckets" {
  value = { for key, bucket in module.bucket : key => bucket.name }
}
