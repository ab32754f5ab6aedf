/**
 * The command {@code khabar}: picocli finds the options, the library does the work. No module of its own: it is a program, not
 * a library, and runs from the class path.
 */
@org.jspecify.annotations.NullMarked
package org.khabar.cli;
