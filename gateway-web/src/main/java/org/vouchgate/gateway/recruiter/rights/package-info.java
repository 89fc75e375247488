/**
 * Where a recruiter answers a candidate who objects, or wants something explained by a person.
 */
@NullMarked
package org.vouchgate.gateway.recruiter.rights;

import org.jspecify.annotations.NullMarked;
