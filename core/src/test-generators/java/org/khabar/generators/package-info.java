/** Random text and a small property checker for tests: the JDK only, seeded, the same on every machine. */
package org.khabar.generators;
