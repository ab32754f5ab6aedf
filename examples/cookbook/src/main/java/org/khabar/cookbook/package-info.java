/** One class per question that a newcomer asks, each small enough to read and run by a test. */
@org.jspecify.annotations.NullMarked
package org.khabar.cookbook;
