package dev.lintel.engine.read;

/** What a name of a requirement may stand for. */
public sealed interface Datum permits Reading, Subject, Members {}
