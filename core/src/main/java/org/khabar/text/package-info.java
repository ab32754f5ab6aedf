/**
 * The ground: spans, languages, directions and offsets, and text that right-to-left writing does not break.
 *
 * <p>Every offset and length of this library counts UTF-16 code units, as {@link java.lang.String} does; spans are
 * half-open. The string as received is never changed: views for matching carry an {@link org.khabar.text.OffsetMap}
 * that leads back to it. No argument may be null, no method returns null, and no text, however ill-formed, makes a method
 * throw; time and memory are linear in the length of the text. What is known of a language's writing stands in lists beside
 * the classes, in a folder for each language.
 *
 * <h2>What there is</h2>
 *
 * <ul>
 *   <li>Text and places: {@link org.khabar.text.SourceText}, {@link org.khabar.text.Span}, {@link org.khabar.text.Paragraphs},
 *       {@link org.khabar.text.Sentences}, {@link org.khabar.text.Words}.
 *   <li>Language and direction: {@link org.khabar.text.LanguageTag}, {@link org.khabar.text.LanguageDetector}, {@link
 *       org.khabar.text.LocalizedText}, {@link org.khabar.text.FirstStrong}, {@link org.khabar.text.DirectionEstimate}.
 *   <li>Text for readers: {@link org.khabar.text.Audit}, {@link org.khabar.text.Seal}, {@link org.khabar.text.Isolate}, {@link
 *       org.khabar.text.Template}, {@link org.khabar.text.Truncation}, and the sinks {@link org.khabar.text.PlainText}, {@link
 *       org.khabar.text.HtmlText}, {@link org.khabar.text.JsonText}.
 *   <li>Text for matching: {@link org.khabar.text.MatchKey}, {@link org.khabar.text.Folding}, {@link
 *       org.khabar.text.OffsetMap}; and {@link org.khabar.text.NumberReader} with {@link org.khabar.text.Digits}.
 * </ul>
 *
 * <h2>What holds</h2>
 *
 * <p>The laws of bidi-safe text, each with the test that holds it, its number in the names of the methods:
 *
 * <table>
 *   <caption>The laws and their tests</caption>
 *   <tr><th scope="col">law</th><th scope="col">what it says</th><th scope="col">test</th></tr>
 *   <tr><td>1</td><td>the source is kept unit for unit</td><td>RenderingLawTest; in io JsonLawTest and ParserLawTest</td></tr>
 *   <tr><td>2</td><td>ill-formed parts are findings with offsets</td><td>AuditLawTest; malformed bytes: Utf8LawTest in io</td></tr>
 *   <tr><td>3</td><td>each string's language and direction can be told</td><td>LocalizedTextTest; the written forms: JsonLawTest in io</td></tr>
 *   <tr><td>4</td><td>no direction comes from a language</td><td>RenderingLawTest</td></tr>
 *   <tr><td>5</td><td>tags: well-formed, equal in any case, kept as written</td><td>LanguageTagTest</td></tr>
 *   <tr><td>6</td><td>first strong as P2 and P3 say</td><td>RenderingLawTest</td></tr>
 *   <tr><td>7</td><td>no value changes the order of a template</td><td>EmbeddingLawTest, LawTableTest</td></tr>
 *   <tr><td>8</td><td>isolates are balanced, in each line too</td><td>EmbeddingLawTest</td></tr>
 *   <tr><td>9</td><td>a seal changes only what it must</td><td>RenderingLawTest</td></tr>
 *   <tr><td>10</td><td>stripping an isolate gives the sealed value</td><td>RenderingLawTest</td></tr>
 *   <tr><td>11</td><td>nested templates, and no deeper than holds</td><td>EmbeddingLawTest</td></tr>
 *   <tr><td>12</td><td>a phrase is isolated once</td><td>EmbeddingLawTest</td></tr>
 *   <tr><td>13</td><td>each paragraph of a value by itself</td><td>EmbeddingLawTest</td></tr>
 *   <tr><td>14</td><td>nothing invisible survives in plain text</td><td>RenderingLawTest; in io PublicStringsTest and JsonLawTest</td></tr>
 *   <tr><td>15</td><td>an element and a seal in HTML</td><td>RenderingLawTest; whole pages: io</td></tr>
 *   <tr><td>16</td><td>no control shows in JSON</td><td>RenderingLawTest; keys and files: JsonLawTest and JsonLeavesTest in io</td></tr>
 *   <tr><td>17</td><td>an audit is complete and exact</td><td>AuditLawTest</td></tr>
 *   <tr><td>18</td><td>truncation cuts no cluster and no isolate</td><td>TruncationLawTest</td></tr>
 *   <tr><td>19, 20</td><td>maps lead there and back, and compose</td><td>ViewLawTest</td></tr>
 *   <tr><td>21, 22, 24</td><td>keys: every coding the same, two strengths, no more than that</td><td>ViewLawTest</td></tr>
 *   <tr><td>23</td><td>ZWNJ is kept and overlooked</td><td>ViewLawTest</td></tr>
 *   <tr><td>25 to 28</td><td>numbers</td><td>NumberLawTest, NumberReaderTest</td></tr>
 *   <tr><td>29</td><td>no quotation mark is turned round</td><td>RenderingLawTest; pairing: ParserLawTest in io</td></tr>
 *   <tr><td>30, 31</td><td>segments partition the text; abbreviations are whole words</td><td>SegmentLawTest, SentencesTest</td></tr>
 *   <tr><td>32</td><td>linear time, small stack, nothing thrown</td><td>RobustnessLawTest, LinearTimeTest; ParserLawTest in io</td></tr>
 *   <tr><td>33</td><td>threads</td><td>RobustnessLawTest</td></tr>
 *   <tr><td>34</td><td>no locale and no JDK changes an answer</td><td>RobustnessLawTest; ParserLawTest in io</td></tr>
 *   <tr><td>35</td><td>the estimate of a direction explains itself</td><td>RobustnessLawTest</td></tr>
 * </table>
 */
package org.khabar.text;
