### Files of a case.

files-title = Files
files-none = No file yet. Photographs, scans, letters and voice messages about this part of the case belong here.
files-name = Came with the name
files-kind = Kind and size
files-kb = { $number } kB
files-mb = { $number } MB
files-sum = Check sum (SHA-256)
files-look = Look at it
files-take = Take it out
files-add = Add a file
files-remark = What is it?
files-remark-hint = For example: medical certificate, front. It is sealed like everything else.
files-file = File
files-file-hint = Photograph, PDF, letter, sheet, sound or video, at most { $max } MB. It is kept as it came; of photographs a copy without place and device is made to look at.
files-do = Add
files-sent = Sent:
files-out = You are no longer signed in. Keep this page open and sign in in another tab: the file goes on from where it was.
files-offline = No connection. Keep this page open: when there is one again, the file goes on from where it was.
files-funder = The funder sees these files: put nothing here that shows a name, a face or a signature. Such papers belong under “Papers and files”.

content-jpg = Photograph (JPEG)
content-png = Picture (PNG)
content-webp = Picture (WebP)
content-gif = Picture (GIF)
content-pdf = PDF
content-docx = Letter (Word)
content-xlsx = Sheet (Excel)
content-odt = Letter (OpenDocument)
content-ods = Sheet (OpenDocument)
content-txt = Text
content-mp3 = Sound (MP3)
content-ogg = Sound (Ogg)
content-mp4 = Sound or video (MP4)

issue-file-kind = Choose a photograph, PDF, letter, sheet, sound or video; this file is of another kind, or larger inside than it may be
issue-file-large = Choose a file of at most { $max } MB; a photograph can be made smaller on the phone first
issue-file-pixels = Choose a picture of at most { $max } million dots
issue-file-damaged = The file is damaged. Take it from the phone or computer once more
issue-file-empty = There is nothing in this file. Choose another one
issue-file-none = Choose a file
issue-file-virus = The scanner found something harmful in this file. It was not kept; tell whoever looks after your computers
issue-file-scanner = The virus scanner does not answer, so no file is taken now. Tell whoever looks after the programme
issue-file-broken = The file did not come whole. Send it once more
issue-file-twice = This form was already used for another file. Choose the file once more
