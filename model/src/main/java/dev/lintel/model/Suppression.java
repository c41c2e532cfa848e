package dev.lintel.model;

import java.util.Optional;

/**
 * What silences a finding.
 *
 * @param by {@code comment}, {@code config} or {@code baseline}
 * @param until the last day it counts, as YYYY-MM-DD
 */
public record Suppression(String by, String reason, Optional<String> until) {}
