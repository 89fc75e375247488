package org.vouchgate.demo.issuer;

import java.util.List;

/** What the college's page shows. */
public record CollegePage(List<Persona> personas, List<IssuedEntry> entries) {}
