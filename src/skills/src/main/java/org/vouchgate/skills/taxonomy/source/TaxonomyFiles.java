package org.vouchgate.skills.taxonomy.source;

import java.io.Closeable;
import java.util.List;

/** The files that a taxonomy is read from, in the order of their names. */
public interface TaxonomyFiles extends Closeable {

    List<TaxonomyFile> all();
}
