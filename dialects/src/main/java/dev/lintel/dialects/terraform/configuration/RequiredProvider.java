package dev.lintel.dialects.terraform.configuration;

import java.util.Optional;

/**
 * An entry of {@code required_providers}.
 *
 * @param source {@code hashicorp/aws}
 * @param version the constraint, {@code ~> 5.0}
 */
public record RequiredProvider(Optional<String> source, Optional<String> version) {}
