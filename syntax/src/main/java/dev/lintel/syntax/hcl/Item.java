package dev.lintel.syntax.hcl;

/** What a body is made of. */
public sealed interface Item extends Node permits Attribute, Block, Broken {}
