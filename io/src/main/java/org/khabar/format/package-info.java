/** What all formats share: the exception that every reader throws. */
package org.khabar.format;
