# Dates and times that are given, not asked of the clock.

output "formatdate" { value = formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z") }
output "formatdate_words" { value = formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z") }
output "formatdate_iso" { value = formatdate("YYYY-MM-DD'T'hh:mm:ssZ", "2018-01-02T23:12:01+02:00") }
output "formatdate_twelve" { value = formatdate("h:mm aa", "2018-01-02T23:12:01-08:00") }
output "formatdate_twelve_upper" { value = formatdate("H:mm AA HH", "2018-01-02T00:05:09Z") }
output "formatdate_short" { value = formatdate("D M YY EEE MMMM h m s", "2018-01-02T03:04:05Z") }
output "formatdate_zones" { value = formatdate("Z ZZZ ZZZZ ZZZZZ", "2018-01-02T03:04:05+05:30") }
output "formatdate_zones_utc" { value = formatdate("Z ZZZ ZZZZ ZZZZZ", "2018-01-02T03:04:05Z") }
output "formatdate_literal_quote" { value = formatdate("h 'o''clock'", "2018-01-02T03:04:05Z") }
output "formatdate_punctuation" { value = formatdate("YYYY/MM/DD_hh.mm.ss", "2018-01-02T03:04:05Z") }
output "formatdate_digits_only" { value = formatdate("YYYYMMDDhhmmss", "1999-12-31T23:59:59Z") }
output "formatdate_fraction" { value = formatdate("hh:mm:ss", "2018-01-02T03:04:05.678Z") }
output "timeadd" { value = timeadd("2017-11-22T00:00:00Z", "10m") }
output "timeadd_units" { value = [timeadd("2017-11-22T00:00:00Z", "1h30m"), timeadd("2017-11-22T00:00:00Z", "-24h"), timeadd("2017-11-22T00:00:00Z", "1.5h"), timeadd("2017-11-22T00:00:00Z", "0")] }
output "timeadd_offset" { value = timeadd("2017-11-22T00:00:00+02:00", "8760h") }
output "timeadd_fraction" { value = timeadd("2017-11-22T00:00:00.5Z", "500ms") }
output "timeadd_small" { value = [timeadd("2017-11-22T00:00:00Z", "1us"), timeadd("2017-11-22T00:00:00Z", "1ns"), timeadd("2017-11-22T00:00:00Z", "1µs")] }
output "timeadd_leap" { value = timeadd("2020-02-28T12:00:00Z", "24h") }
output "timecmp" { value = [timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z"), timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z"), timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00Z")] }
output "timecmp_offset" { value = timecmp("2017-11-22T01:00:00+01:00", "2017-11-22T00:00:00Z") }
output "timecmp_fraction" { value = timecmp("2017-11-22T00:00:00.1Z", "2017-11-22T00:00:00Z") }
output "timestamp_is_unknown" { value = timestamp() }
output "timestamp_inside" { value = { at = timestamp(), name = "x" } }
output "timestamp_formatted" { value = formatdate("YYYY", timestamp()) }
output "uuid_is_unknown" { value = uuid() }
output "bcrypt_is_unknown" { value = bcrypt("secret") }
output "bcrypt_cost_is_unknown" { value = bcrypt("secret", 5) }
