/** Given and family names that recur in the world's news, of our own listing: evidence for a name, never a judgement. */
const list = (words: string): readonly string[] => [...new Set(words.trim().split(/\s+/))]

export const givenNames: readonly string[] = list(`
  Aaron Abby Abigail Abraham Ada Adam Adele Adrian Adriana Agnes Aidan Aileen Al Alan Alana Alastair Albert Alberta Alec Alex
  Alexa Alexander Alexandra Alexis Alfred Alice Alicia Alison Alistair Allan Allen Allison Alma Alvin Alyssa Amanda Amber
  Amelia Amos Amy Andrea Andrew Andy Angela Angelica Angie Angus Anita Ann Anna Annabel Anne Annette Annie Anthony April
  Archie Ariel Arlene Arnold Arthur Ashley Audrey Austin Ava Barbara Barney Barry Bart Beatrice Becky Belinda Ben Benjamin
  Bernadette Bernard Bernice Bert Bertha Beth Bethany Betsy Betty Beverly Bill Billy Blake Bob Bobbie Bobby Bonnie Brad
  Bradley Brandon Brenda Brendan Brett Brian Bridget Brooke Bruce Bryan Bryce Caitlin Caleb Calvin Cameron Camilla Candace
  Carl Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Casey Cassandra Cassie Catherine Cathy Cecil Cecilia Chad
  Charlene Charles Charlie Charlotte Chase Chelsea Cheryl Chester Chloe Chris Christian Christina Christine Christopher
  Christy Cindy Claire Clara Clarence Clark Claudia Clayton Cliff Clifford Clint Clinton Clyde Cody Colin Colleen Connie
  Connor Conrad Constance Corey Courtney Craig Crystal Curt Curtis Cynthia Daisy Dale Damian Damien Dan Dana Daniel Danielle
  Danny Daphne Darlene Darrell Darren Darryl Dave David Dawn Dean Deanna Deb Debbie Deborah Debra Delia Denis Denise Dennis
  Derek Derrick Desmond Diana Diane Dianne Dick Dirk Dolores Dominic Don Donald Donna Doreen Doris Dorothy Doug Douglas Drew
  Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor Eli
  Elijah Elisabeth Elise Elizabeth Ella Ellen Elliott Elsie Emily Emma Eric Erica Erik Erin Ernest Esther Ethan Ethel Eugene
  Eva Evan Eve Evelyn Faith Fay Felicia Felix Fiona Floyd Flora Florence Frances Francine Francis Frank Franklin Fred Freddie
  Frederick Gabriel Gabrielle Gail Gareth Garrett Gary Gavin Gayle Gemma Gene Geoff Geoffrey George Georgia Georgina Gerald
  Geraldine Gerard Gerry Gertrude Gilbert Gillian Gina Ginger Gladys Glen Glenda Glenn Gloria Gordon Grace Graham Grant Greg
  Gregg Gregory Greta Guy Gwen Hailey Haley Hank Hannah Harold Harriet Harry Harvey Hazel Heather Hector Heidi Helen Henrietta
  Henry Herbert Herman Hilary Hillary Holly Homer Hope Howard Hubert Hugh Hugo Ian Ida Ingrid Irene Iris Irving Isaac Isabel
  Isabella Ivan Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Jay
  Jean Jeanette Jeanne Jeff Jeffrey Jen Jenna Jennie Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jesse Jessica Jessie Jill
  Jillian Jim Jimmy Jo Joan Joann Joanna Joanne Jodi Jody Joe Joel Joey John Johnny Jon Jonah Jonathan Jordan Joseph Josephine
  Josh Joshua Joy Joyce Judith Judy Julia Julian Julie Juliet June Justin Kara Karen Kari Karin Karl Kate Katharine Katherine
  Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keith Kelly Kelsey Ken Kenneth Kenny Kent Kerry Kevin Kim Kimberly Kirk
  Kirsten Kit Kristen Kristin Kristina Kurt Kyle Lana Lance Larry Laura Lauren Laurence Laurie Lawrence Leah Lee Leigh Lena
  Leo Leon Leonard Leroy Leslie Lester Lewis Liam Lillian Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lois Lora
  Loren Lorenzo Loretta Lori Lorraine Louis Louise Lucas Lucille Lucinda Lucy Luke Lydia Lyle Lynda Lynn Lynne Mabel Mack
  Madeleine Madison Maggie Malcolm Mandy Marc Marcia Marcus Margaret Marge Margie Maria Marian Marianne Marie Marilyn Marion
  Marissa Marjorie Mark Marlene Marsha Marshall Martha Martin Marty Martyn Marvin Mary Mason Matt Matthew Maureen Maurice Max
  Maxine May Megan Melanie Melinda Melissa Melody Mercedes Meredith Mia Michael Michele Michelle Mick Mickey Miguel Mike
  Mildred Miles Millie Milton Mindy Miranda Miriam Mitch Mitchell Moira Molly Mona Monica Monique Morgan Morris Muriel Myra
  Myrna Nadia Nancy Naomi Natalie Natasha Nathan Nathaniel Neal Ned Neil Nell Nelson Nicholas Nick Nicola Nicole Nigel Nina
  Noah Noel Nora Norma Norman Olive Oliver Olivia Oscar Otto Owen Paddy Paige Pam Pamela Pat Patricia Patrick Patsy Patti
  Patty Paul Paula Pauline Pearl Peggy Penelope Penny Percy Perry Pete Peter Phil Philip Phillip Phoebe Phyllis Polly Preston
  Priscilla Quentin Rachael Rachel Ralph Ramona Randall Randy Ray Raymond Rebecca Regina Reginald Rene Rhonda Rhys Richard
  Rick Ricky Rita Rob Robbie Robert Roberta Robin Rochelle Rod Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Rosa
  Rosalind Rose Rosemary Ross Roxanne Roy Ruby Rudolph Rupert Russ Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandra
  Sandy Sara Sarah Saul Scott Sean Sebastian Seth Shane Shannon Shaun Shawn Sheila Shelby Sheldon Shelley Sherri Sherry
  Shirley Sid Sidney Silvia Simon Simone Sonia Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanley Stella Stephanie Stephen
  Steve Steven Stewart Stu Stuart Sue Susan Susanna Susannah Susie Suzanne Sylvia Tabitha Tamara Tammy Tanya Tara Tasha Ted
  Teresa Terrence Terri Terry Tess Theodore Theresa Thelma Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony
  Tracey Traci Tracy Travis Trevor Tricia Tristan Troy Tyler Valerie Vanessa Vera Verne Vernon Veronica Vicki Vicky Victor
  Victoria Vince Vincent Viola Violet Virgil Virginia Vivian Wade Wallace Walter Wanda Warren Wayne Wendell Wendy Wesley
  Whitney Wilbur Will Willard William Willie Wilma Winifred Winston Yolanda Yvette Yvonne Zach Zachary Zoe
  Abdallah Abdel Abdelaziz Abdelkader Abdi Abdirahman Abdo Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abed Adel Adnan Afif
  Ahmad Ahmed Aisha Akram Ala Alaa Ali Amal Amin Amina Amir Amira Ammar Anas Anwar Arafat Asad Asma Assad Atef Ayman Ayoub Aziz
  Azmi Badr Bahaa Bakr Bandar Bashar Bashir Basim Bassam Bassem Bilal Boutros Daoud Dawood Diaa Ehab Emad Essam Fadel Fadi Fahd
  Faisal Faiz Farah Farid Farouk Fathi Fatima Fawaz Fawzi Fayez Firas Fouad Fuad Ghada Ghassan Ghazi Habib Hadi Hafez Hafiz
  Haidar Haitham Hakim Hala Hamad Hamdan Hamdi Hamed Hamid Hamza Hanan Hani Haniyeh Hanna Haroun Hasan Hashem Hashim Hassan
  Hatem Haya Haydar Hazem Hesham Hisham Hossam Hosni Hossein Huda Husam Hussam Hussain Hussein Ibrahim Idris Ihab Ilham Imad
  Iman Imran Inas Isa Ismail Ismat Issa Issam Iyad Jaafar Jabir Jafar Jalal Jamal Jameel Jamil Jamila Jassim Jawad Jihad Kamal
  Kamel Karim Kareem Khaled Khalid Khalifa Khalil Khamis Laila Latif Layla Leila Lina Lubna Luay Maher Mahdi Mahmood Mahmoud
  Majed Majid Malek Malik Mansour Manal Marwan Maryam Masoud Mazen Mehdi Mohamad Mohamed Mohammad Mohammed Mohsen Mona Moussa
  Muammar Muhammad Muhammed Muhannad Mukhtar Munir Murad Musa Mustafa Mustapha Muna Nabil Nada Nader Nadim Nadir Naguib Nahed
  Naif Naim Najib Najla Naji Najwa Nasir Nasr Nasser Nawaf Nayef Nazir Nizar Noor Nour Nouri Nuri Omar Osama Othman Qasim
  Qassem Rabia Rached Rafat Rafic Rafik Rafiq Raed Raghad Rami Ramzi Rana Rania Rashid Rasheed Rashida Rauf Rayan Riad Rida Rima
  Riyad Saad Saadi Sabah Sabri Saddam Sadiq Safa Said Saeed Salah Salam Saleh Salem Salim Salma Salman Samar Sameer Sami Samia
  Samih Samir Samira Sana Sara Sayed Selim Shadi Shafiq Shaker Sharif Sherif Shireen Siham Suhail Suleiman Sultan Taha Taher
  Tahir Talal Talib Tamim Tarek Tareq Tariq Tawfiq Turki Umar Usama Wael Wafa Wahid Walid Waleed Wasim Wissam Yahya Yasin Yasir
  Yasser Yassin Yazid Younes Younis Yousef Youssef Yusuf Zahir Zahra Zaid Zaki Zakaria Zayed Zein Zeinab Ziad Ziyad Zuhair
  Akbar Alireza Amirhossein Arash Ardeshir Behrouz Dariush Ebrahim Esmail Farhad Fereydoun Golnaz Gholam Hashemi Houshang
  Javad Khosrow Kourosh Mahsa Majid Manouchehr Masih Mehran Mir Mohsen Mojtaba Morteza Narges Nasrin Parviz Pervez Pervaiz
  Qasem Reza Rostam Ruhollah Shahram Shirin Siamak Sohrab Soraya Zahra Asif Asma Ayesha Babar Benazir Fazal Gul Hamid Hina
  Imran Iqbal Ishaq Jamshed Javed Khurshid Mehmood Nadeem Naveed Nawaz Noor Pervaiz Qamar Raheel Rehman Sajid Shahbaz Shahid
  Shakil Shehbaz Shoaib Sohail Tahir Usman Waqar Yousaf Zafar Zardari Zia Zulfiqar Ashraf Atta Gulbuddin Hamid Haibatullah
  Jalaluddin Mullah Najibullah Sirajuddin Zabihullah Zalmay
  Aarav Abhishek Aditya Ajay Ajit Akash Akhilesh Amit Amitabh Anand Anil Anita Anjali Ankit Anup Arjun Arun Arvind Asha Ashok
  Ashwin Atal Bal Balakrishnan Bharat Chandra Chandrika Deepa Deepak Devi Dilip Dinesh Divya Ganesh Gaurav Gautam Gopal Govind
  Hari Harish Indira Jagdish Jawaharlal Jayalalitha Jaswant Kamala Kapil Karan Kavita Kiran Kishore Krishna Kumar Lakshmi Lal
  Lalit Lalu Madhav Mahatma Mahendra Mahesh Mahinda Mahindra Manish Manmohan Manoj Mayawati Meera Mohan Mohandas Mukesh Mukul
  Murali Nandini Narayan Narendra Naresh Navin Neha Nikhil Nirmala Nitin Nitish Pankaj Pooja Prabhakaran Pradeep Prakash Pramod
  Pranab Prasad Prashant Pratibha Praveen Prem Priya Priyanka Radha Raghav Rahul Raj Raja Rajan Rajat Rajeev Rajendra Rajesh
  Rajiv Rajnath Raju Rakesh Ram Rama Ramesh Rani Ranil Ranjan Ranjit Ravi Ravindra Rekha Ritu Rohan Rohit Sachin Sandeep Sangeeta
  Sanjay Sanjeev Santosh Sarath Satish Shankar Sharad Shashi Shiv Shivraj Shreya Siddharth Sita Smriti Sonia Sourav Srinivas
  Subhash Subramanian Sudhir Sumit Sunil Sunita Suresh Surya Sushma Swati Uday Uma Usha Vijay Vikas Vikram Vinay Vinod Virendra
  Vishal Vivek Yash Yashwant Yogi
  Alejandra Alejandro Alfonso Alfredo Alonso Alvaro Ana Andres Angel Antonio Armando Arturo Beatriz Benito Bernardo Blanca Camila
  Carlos Carmela Carolina Catalina Cesar Claudio Consuelo Cristian Cristina Cristobal Daniela Diego Domingo Dulce Eduardo Efrain
  Elena Elias Emilia Emiliano Emilio Enrique Ernesto Esperanza Esteban Eugenio Evo Fabian Federico Felipe Fernanda Fernando Fidel
  Flavio Francisco Gabriela Gaspar Gerardo Gilberto Gonzalo Gregorio Guadalupe Guillermo Gustavo Horacio Hugo Humberto Ignacio
  Ines Isidro Jaime Javier Jesus Joaquin Jorge Jose Josefina Juan Juana Juanita Julieta Julio Leonardo Leonel Leopoldo Leticia
  Lorena Lourdes Lucia Luis Luisa Lula Luz Manuel Manuela Marcela Marcelo Marco Marcos Margarita Mariana Mariano Mario Marisol
  Marta Martina Mateo Mauricio Maximo Mercedes Miguel Milagros Moises Nayib Nestor Nicolas Norberto Octavio Omar Oscar Pablo
  Paco Paloma Pedro Pilar Rafael Ramiro Ramon Raul Ricardo Roberto Rocio Rodolfo Rodrigo Rogelio Rolando Rosario Ruben Salvador
  Santiago Sergio Silvio Simon Sofia Soledad Susana Tomas Valentina Vicente Vicenta Violeta Virgilio Ximena Ze
  Aloysio Antonia Dilma Edson Fabio Fernandinho Geraldo Gilmar Itamar Jair Joao Jorginho Luiz Marina Michel Paulo Renan Thiago
  Tiago Afonso Anibal Mariana Nuno Rui Vasco
  Alain Albane Amelie Antoine Arnaud Aurelie Benoit Bertrand Brigitte Camille Cedric Celine Chantal Christophe Claude Clement
  Corinne Daniel Delphine Didier Dominique Edouard Elodie Emmanuel Etienne Fabrice Florian Francois Francoise Frederic Genevieve
  Georges Gerard Gilles Guillaume Henri Herve Isabelle Jacques Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jeannine Jerome Julien
  Laurent Luc Lucien Marcel Marine Marion Mathieu Maxime Mireille Nathalie Nicolas Odile Olivier Pascal Patrice Philippe Pierre
  Raphael Regis Remi Romain Segolene Serge Sylvain Sylvie Thierry Valery Vincent Xavier Yannick Yves
  Alessandra Alessandro Andrea Angelo Antonella Beppe Bruno Carlo Chiara Claudio Cosimo Dario Davide Elena Enzo Fabrizio
  Francesca Francesco Franco Gianfranco Gianni Giorgia Giorgio Giovanni Giulia Giulio Giuseppe Guido Leonardo Lorenzo Luca
  Luciano Luigi Marcello Massimo Matteo Maurizio Mauro Michela Nicola Paola Paolo Piero Pietro Roberta Romano Salvatore Silvio
  Stefano Tommaso Umberto Valentino Vittorio
  Angela Annegret Annalena Bernd Birgit Christoph Dieter Elke Ernst Friedrich Fritz Gerhard Gunter Guido Hans Heike Heiko Heinrich
  Heinz Helga Helmut Horst Ingrid Ivo Jens Joachim Johann Johannes Joschka Jurgen Kai Karl-Heinz Katrin Klaus Konrad Kurt Lars
  Ludwig Lothar Manfred Markus Matthias Norbert Olaf Otto Philipp Rainer Reinhard Robert Roland Rolf Rudolf Sabine Siegfried
  Sigmar Stefan Steffen Susanne Sven Thorsten Torsten Ulrich Ursula Ute Uwe Volker Werner Wilhelm Wolfgang
  Anders Annika Astrid Bengt Bjorn Carl Dag Elin Erik Fredrik Goran Gunnar Gustav Hakan Harald Henrik Ingmar Jens Jonas Jorgen
  Karin Kirsten Kjell Lena Magnus Margrethe Mats Mette Mikael Morten Niels Nils Olof Ove Per Petter Rasmus Rune Signe Sigrid
  Soren Stig Thorbjorn Tobias Trond Ulf Ulla Antti Jukka Mika Pekka Sauli Timo
  Anastasia Anatoly Andrei Andrey Andriy Anton Arkady Artem Boris Bohdan Denis Denys Dmitri Dmitry Dmytro Ekaterina Elena Evgeny
  Fyodor Galina Gennady Grigory Igor Ilya Irina Ivan Katya Kirill Konstantin Ksenia Larisa Leonid Lev Ludmila Lyudmila Maksim
  Maxim Mikhail Mykhailo Nadezhda Natalia Nikita Nikolai Oksana Oleg Oleh Oleksandr Oleksiy Olga Pavel Petr Petro Roman Ruslan
  Semyon Serhiy Sergei Sergey Stanislav Svetlana Taras Tatiana Tatyana Timur Vadim Valentin Valentina Valeriy Valery Vasily
  Viktor Viktoria Vitali Vitaly Vladimir Vladislav Volodymyr Vyacheslav Yaroslav Yekaterina Yelena Yevgeny Yulia Yuri Yury
  Zinaida Aleksandar Aleksander Aleksandr Alija Andrzej Beata Bogdan Branko Danuta Dragan Edi Goran Grzegorz Hashim Ibrahim Ilir
  Ivica Ivo Jacek Jadranka Jan Jaroslaw Jerzy Jiri Jozef Kolinda Krzysztof Lech Leszek Ljubisa Marek Milan Milorad Milos Miroslav
  Mirjana Nebojsa Nikola Petar Piotr Radek Radovan Ratko Slobodan Stipe Tomasz Vaclav Vojislav Wojciech Zbigniew Zeljko Zoran
  Andras Arpad Attila Ferenc Gabor Gyorgy Istvan Janos Laszlo Miklos Peter Sandor Viktor Zoltan Adrian Calin Ciprian Dacian Elena
  Gheorghe Ion Klaus Mihai Nicolae Traian Victor Alexandros Alexis Costas Dimitris Evangelos Giorgos Kostas Kyriakos Nikos Panos
  Stavros Yannis Yiannis
  Abdullah Ahmet Ali Arda Aysel Bekir Binali Bulent Burak Cem Ebru Ekrem Emine Emre Ersin Fahrettin Fatih Fatma Fethullah Hakan
  Hulusi Huseyin Ibrahim Kemal Leyla Mehmet Meral Mevlut Murat Mustafa Nazli Necmettin Orhan Osman Ozgur Recep Selahattin Selin
  Serkan Suleyman Tansu Tayyip Turgut Ugur Yildirim Zeynep
  Ariel Avi Avigdor Avraham Avner Benny Binyamin Benjamin Chaim Dalia Dan Danny David Dov Ehud Eitan Eli Ezer Gabi Gadi Gal Gideon
  Gilad Golda Hadas Haim Herzl Itamar Itzhak Menachem Meir Merav Miri Moshe Naftali Natan Nir Noa Noam Ofer Ohad Omer Ori Ron Ronen
  Shaul Shimon Shlomo Tal Tamar Tzipi Uri Uzi Yael Yair Yaakov Yehuda Yigal Yitzhak Yoav Yoel Yonatan Yossi Yuval Zeev Zvi
  Abiy Abebe Agathe Akinwumi Ama Aminata Amara Babatunde Bola Bukola Chidi Chinedu Chioma Cyril Emeka Emmanuel Femi Foday Goodluck
  Hailemariam Ibrahima Ifeoma Isaias Jomo Julius Kagame Kofi Kwame Kwesi Mahamadou Mamadou Mangosuthu Mariam Meles Mobutu Moise
  Morgan Muhammadu Mwai Ngozi Nelson Nkosazana Obi Olusegun Omar Oumar Ousmane Paul Raila Robert Samia Sani Seyni Siad Sipho Tedros
  Thabo Thandi Tunde Uhuru Umaru William Winnie Yoweri Zanele
  Akihito Akira Fumio Haruki Hideki Hirofumi Hiroshi Junichiro Kaori Katsuya Keiko Kenji Kenzo Koichi Makoto Masako Mariko Naoto
  Naruhito Noriko Sadako Shigeru Shinzo Shintaro Shoichi Takashi Takeshi Taro Tetsuya Toshihiro Yasuo Yoko Yoshihide Yoshihiko
  Yukio Yuriko Bo Chen Deng Hu Hua Jiang Jinping Li Lin Liu Mao Min Ming Ping Qing Wei Wen Xi Xiaoping Yang Yi Ying Zedong Zemin
  Zhou Jong-un Jong-il Kyung-wha Moo-hyun Myung-bak Seung Sung Yong Geun-hye Jae-in Dae-jung
  Aung Nguyen Ngoc Hun Hoang Thaksin Yingluck Prayut Prayuth Somchai Abhisit Surin Bambang Joko Megawati Prabowo Suharto Sukarno
  Susilo Anwar Mahathir Najib Muhyiddin Benigno Corazon Ferdinand Fidel Gloria Imelda Rodrigo Leni Lee Goh Tin Suu
  Adela Agata Aida Aisling Albin Aldo Aleksa Alena Alina Alma Alva Ambroise Anneke Ante Anton Arne Arno Asa Aurora Bela Berit
  Birgitta Blessing Brigid Bronwyn Casimir Celeste Ciara Cillian Clio Cora Cosmin Dagmar Damir Dana Darina Davor Dina Dora Doru Drita
  Edda Edita Eero Egon Einar Eira Ela Eline Elif Elin Elisa Elke Emil Emilija Emina Enver Ermal Esma Esra Fadila Fatos Filip Fiorella
  Freya Frida Goran Greet Hana Hanna Hanne Hedda Helle Henk Hrvoje Ida Ilona Ilse Imre Ines Inga Inge Ioana Irena Irma Ivana Ivar Ivo
  Jada Jana Janez Jasna Jelena Joana Jolanta Jonas Jovan Jovana Judit Jure Jutta Kaja Kamila Karel Karina Katarina Katerina Katja Kaya
  Kenan Kerem Kinga Klara Laila Lara Larissa Lea Leni Leona Levente Leyla Lidia Lien Lina Linus Liv Ljiljana Lotte Luca Lucija Luka
  Luna Maja Magda Maia Malin Malena Manon Mara Marek Mareike Margit Marija Marijana Marit Marko Marlies Mateja Mateusz Matilda Maud
  Merete Mila Mina Mira Mirela Mirko Naima Nana Nela Nele Nevena Nika Nikolina Nils Nino Noor Noura Odin Oda Ola Oona Oriol Orla
  Orsolya Osman Pavlo Pia Quirin Radu Ragnar Raisa Raluca Ramiz Razvan Rosita Rumen Rut Saba Safiya Sami Samira Sanja Sasha Selma Sena
  Senad Sigrun Silja Silje Sina Siobhan Siri Slavko Sinan Sonja Stana Stefania Sunniva Suzana Tadeusz Tarik Tea Tereza Tessa Thea
  Theo Tihana Tilda Tiina Todor Tove Tudor Tuva Una Urban Vanja Vasile Veda Vedran Veljko Vera Verena Vesna Vida Vilma Wiebke Wim
  Wiktor Xenia Yara Yasmin Yvonne Zaha Zainab Zara Zdenka Zeina Zita Zlatan Zofia Zora Zuzana`)

export const familyNames: readonly string[] = list(`
  Adams Ahern Albright Allawi Alexander Allen Allende Anderson Andersson Annan Arafat Ardern Armstrong Arroyo Ashcroft Ashton
  Assad Aznar Bachelet Baker Baldwin Ball Banks Barak Barber Barker Barnes Barnett Barroso Barton Begin Bell Bennett Benson Berger
  Berlusconi Bernanke Bhutto Biden Birdwell Bishop Black Blair Blinken Blix Bloomberg Bolton Bolsonaro Boyd Bradley Brady Brennan
  Bremer Brewer Brooks Brown Bryant Burke Burns Burton Bush Butler Byrne Calderon Cameron Campbell Carlson Carney Carpenter Carr
  Carroll Carter Castro Chambers Chan Chandler Chang Chapman Charles Chavez Cheney Chirac Christensen Clark Clarke Clegg Clinton
  Cohen Cole Coleman Collins Cook Cooper Corbyn Cox Craig Crawford Cross Cruz Cunningham Curtis Dalton Daniels Davidson Davies
  Davis Dawson Dean DeSantis Diaz Dixon Douglas Doyle Duarte Dubois Duffy Duncan Dunn Duterte Edwards Eisenhower ElBaradei Elliott
  Ellis Erdogan Evans Faisal Farage Farrell Fernandez Fischer Fisher Fitzgerald Fleming Fletcher Flores Ford Foster Fox Francis
  Franco Franklin Fraser Freeman Fujimori Fuller Gaddafi Gallagher Gandhi Garcia Gardner Gates Geithner George Gibbs Gibson
  Gilbert Gillard Giuliani Goldberg Gomez Gonzales Gonzalez Gorbachev Gordon Gore Graham Grant Gray Green Greene Greenspan Griffin
  Griffith Guterres Guzman Hadley Hall Hamilton Haniyeh Hansen Hanson Harding Hariri Harper Harris Harrison Hart Harvey Hawkins
  Hayes Henderson Henry Hernandez Hill Hitler Hoffman Holbrooke Hollande Holmes Hopkins Howard Howell Hudson Hughes Hunt Hunter
  Hussein Hutchinson Ivanov Jackson Jacobs James Jefferson Jenkins Jennings Jensen Johansson Johnson Johnston Jones Jordan Joseph
  Juncker Kabila Kagan Karzai Kaufman Keller Kelly Kennedy Kerr Kerry Khamenei Khan Khatami Khomeini Kim King Kirchner Kissinger
  Klein Knight Kohl Koizumi Kovacs Kowalski Kumar Lambert Lane Larsen Larsson Lavrov Lawrence Lawson Lee Lenin Leonard Lewis
  Lieberman Lincoln Livni Lloyd Long Lopez Lowe Lukashenko Lula Lynch Macdonald Macron Maduro Major Malik Mandela Manning Marsh
  Marshall Martin Martinez Mason Matthews Mattis May McCain McCarthy McCartney McConnell McDonald McGrath McKenzie McNamara
  Medvedev Mendoza Merkel Meyer Michel Miliband Miller Mills Milosevic Mitchell Mitterrand Modi Mohamed Monti Moore Morales Moreno
  Morgan Morris Morrison Morsi Mubarak Mueller Mugabe Muller Mulroney Murphy Murray Musharraf Mussolini Myers Nasrallah Nazarbayev
  Nehru Nelson Netanyahu Newman Newton Nguyen Nichols Nicholson Nixon Nkrumah Nolan Noriega Norris O'Brien O'Connor O'Donnell
  O'Neill O'Reilly Obama Obasanjo Odinga Oliver Olmert Olsen Orban Ortega Owens Paisley Palin Palmer Panetta Parker Parsons Patel
  Patterson Paulson Payne Pelosi Pena Pence Peres Perez Perkins Perry Peters Petersen Peterson Petraeus Petrov Phillips Pinochet
  Popov Porter Powell Pratt Price Prodi Putin Quinn Rabin Rafsanjani Rahman Raisi Ramirez Ramos Rao Rasmussen Reagan Reed Reid
  Renzi Reyes Reynolds Rice Richards Richardson Rivera Robbins Roberts Robertson Robinson Rodriguez Rogers Rohani Romney Roosevelt
  Rose Ross Rouhani Rousseff Rove Rubio Rudd Rumsfeld Russell Ryan Sadat Sadr Salazar Saleh Samuels Sanchez Sanders Santos Saunders
  Scholz Schmidt Schneider Schroeder Schultz Schulz Schwartz Schwarzenegger Scott Shaw Shalom Sharma Sharon Sharp Shevardnadze
  Silva Simmons Simpson Sinclair Singh Sisi Sistani Smirnov Smith Snyder Soares Solana Soto Spencer Stalin Starmer Steele Stevens
  Stevenson Stewart Stokes Stoltenberg Stone Strauss Sullivan Sunak Sutton Suzuki Talabani Tanaka Taylor Thatcher Thomas Thompson
  Torres Trotsky Trudeau Truman Trump Truss Turner Tusk Tutu Tymoshenko Vance Vargas Vasquez Vaughan Vazquez Wagner Walker Wallace
  Walsh Walters Wang Ward Warner Warren Washington Watkins Watson Watts Weaver Webb Weber Webster Wells West Wheeler White
  Wilkinson Williams Williamson Willis Wilson Winfrey Wolf Wolfowitz Wood Woods Wright Wu Xu Yang Yanukovych Yeltsin Young
  Yudhoyono Yushchenko Zapatero Zardari Zarqawi Zawahiri Zelensky Zelenskyy Zelenskiy Zhang Zhao Zhu Zimmerman Zuckerberg Zuma
  Zverev`)
