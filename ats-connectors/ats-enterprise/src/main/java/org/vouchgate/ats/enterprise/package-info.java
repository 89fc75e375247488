/**
 * Systems of large enterprises, where the order is a record that is read and answered there. All three are previews.
 *
 * <ol>
 *   <li>N1 What a vendor leaves to its customers, or does not publish, is a setting with a default, never a constant.</li>
 *   <li>N2 An event whose body nobody vouches for is a hint: the order is read from the system itself.</li>
 *   <li>N3 XML is read without document types and external entities, and only so much of it.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.ats.enterprise;

import org.jspecify.annotations.NullMarked;
