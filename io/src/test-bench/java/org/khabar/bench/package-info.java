/** What is measured and printed, never asserted. */
package org.khabar.bench;
