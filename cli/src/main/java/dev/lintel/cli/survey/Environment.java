package dev.lintel.cli.survey;

/**
 * A root with a file of variables that is given to it by hand. Paths start from the surveyed
 * folder, with {@code /}.
 *
 * @param root "." for the folder itself
 * @param file the file of variables
 */
public record Environment(String root, String name, String file) {}
