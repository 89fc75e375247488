/** Systems whose assessment partners serve a list, take an order and send back a result, nearly alike. */
@NullMarked
package org.vouchgate.ats.partners;

import org.jspecify.annotations.NullMarked;
